package io.interlace.call;

import java.util.UUID;

/**
 * Told, in the transaction that does it and before it does, to those who keep who assesses: a proposal of this call that was
 * found not eligible will be eligible again.
 */
public record EligibilityRevised(UUID programmeId, UUID callId) {}
