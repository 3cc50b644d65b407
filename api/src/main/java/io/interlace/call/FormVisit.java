package io.interlace.call;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By which form this request came; set by {@link FormFilter} before any operation with a link begins. */
@RequestScoped
class FormVisit {

    private @Nullable UUID formId;

    void by(UUID form) {
        formId = form;
    }

    UUID formId() {
        if (formId == null) {
            throw new IllegalStateException("This request came by no link of a proposal");
        }
        return formId;
    }
}
