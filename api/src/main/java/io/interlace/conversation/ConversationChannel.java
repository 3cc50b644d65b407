package io.interlace.conversation;

/** In which way people talk, or write. */
enum ConversationChannel {
    IN_PERSON,
    VIDEO,
    PHONE,
    SITE_VISIT,
    HOME_VISIT,
    WRITTEN
}
