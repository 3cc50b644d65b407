package io.interlace.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Applies JSON Merge Patch (RFC 7396): what may be changed is read as a record, merged, and validated as when it was new. A list
 * alone may stay as long as it is: what is cited and taken apart lengthens it past what one may cite, and whoever changes a
 * title, or shortens the list, did not do that.
 */
@ApplicationScoped
public class MergePatch {

    /** Media type of a merge patch. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The draft as it will be.
     *
     * @param current what may be changed, as it is
     * @param patch the body as sent
     * @throws Problem 400 when the body is not an object or names what cannot be changed
     */
    public <T> T apply(T current, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            throw new Problem(ProblemType.MALFORMED_BODY, "A merge patch is a JSON object.");
        }
        ObjectNode before = json.valueToTree(current);
        ObjectNode merged = merge(before.deepCopy(), changes);
        try {
            @SuppressWarnings("unchecked") // valueToTree came from this very class
            Class<T> type = (Class<T>) current.getClass();
            T draft = json.treeToValue(merged, type);
            Set<ConstraintViolation<T>> violations = validator.validate(draft).stream()
                    .filter(violation -> !isNoLongerThanBefore(violation, before))
                    .collect(Collectors.toSet());
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return draft;
        } catch (JsonProcessingException e) {
            throw new jakarta.ws.rs.BadRequestException(e);
        }
    }

    /**
     * Changes what a patch changes. Whatever says only what is so already makes no new version, and nobody is told.
     *
     * @param current what may be changed, as it is
     * @param change is given the draft as it will be
     * @throws Problem as {@link #apply}
     */
    public <T> void change(T current, JsonNode patch, Consumer<T> change) {
        T draft = apply(current, patch);
        if (!draft.equals(current)) {
            change.accept(draft);
        }
    }

    /** Of a list that was too long already. */
    private static boolean isNoLongerThanBefore(ConstraintViolation<?> violation, ObjectNode before) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof Size size
                && violation.getInvalidValue() instanceof Collection<?> list
                && list.size() > size.max()
                && list.size()
                        <= before.path(violation.getPropertyPath().toString()).size();
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode changes) {
        changes.properties().forEach(change -> {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                target.putNull(change.getKey());
            } else if (value instanceof ObjectNode nested && target.get(change.getKey()) instanceof ObjectNode inner) {
                merge(inner, nested);
            } else {
                target.set(change.getKey(), value);
            }
        });
        return target;
    }
}
