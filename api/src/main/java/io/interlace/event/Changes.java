package io.interlace.event;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a command changed, as the log keeps it: names of properties, and the new values of those that are enums.
 *
 * @param properties names of the changed properties
 * @param values name to new value, for enums only
 */
public record Changes(List<String> properties, Map<String, String> values) {

    public static final Changes NONE = new Changes(List.of(), Map.of());

    /** Everything that a new resource was given. */
    public static Changes of(Record draft) {
        return compare(null, draft);
    }

    /** What differs between two drafts of the same resource. */
    public static <R extends Record> Changes between(R before, R after) {
        return compare(before, after);
    }

    /** One property that is an enum. */
    public static Changes of(String property, Enum<?> value) {
        return new Changes(List.of(property), Map.of(property, value.name()));
    }

    /** And one property more, which is no enum. */
    public Changes and(String property) {
        List<String> more = new ArrayList<>(properties);
        more.add(property);
        return new Changes(more, values);
    }

    private static Changes compare(@Nullable Record before, Record after) {
        List<String> properties = new ArrayList<>();
        Map<String, String> values = new TreeMap<>();
        for (RecordComponent component : after.getClass().getRecordComponents()) {
            Object now = read(component, after);
            Object then = before == null ? null : read(component, before);
            if (!Objects.equals(then, now)) {
                properties.add(component.getName());
                if (now instanceof Enum<?> constant) {
                    values.put(component.getName(), constant.name());
                }
            }
        }
        return new Changes(properties, values);
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record can be read", e);
        }
    }
}
