package io.interlace.conversation;

/** How far a conversation is. */
enum ConversationState {
    PLANNED,
    HELD,
    CANCELLED
}
