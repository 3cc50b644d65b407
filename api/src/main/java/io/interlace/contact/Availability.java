package io.interlace.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may be asked.
 *
 * @param obstacle what stands in the way; null when nothing does
 * @param from the first day on which nothing does; null when that day never comes
 */
public record Availability(
        @Nullable Obstacle obstacle, @Nullable LocalDate from) {

    public boolean fits() {
        return obstacle == null;
    }
}
