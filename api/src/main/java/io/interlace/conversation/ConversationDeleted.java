package io.interlace.conversation;

import java.util.UUID;

/**
 * Told, in the transaction in which somebody deletes a conversation and before its row goes, to those who may cite it. They
 * may refuse with {@code in-use}; nobody comes to cite it meanwhile.
 */
public record ConversationDeleted(UUID programmeId, UUID conversationId) {}
