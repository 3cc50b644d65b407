package io.interlace.servicemodel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of a breakdown, or of an improvement, which alone answers others. */
record PinDraft(
        @Nullable UUID elementId,
        @Nullable UUID linkId,
        String title,
        @Nullable String description,
        List<UUID> insightIds,
        List<UUID> answersIds) {}
