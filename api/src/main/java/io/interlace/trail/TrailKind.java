package io.interlace.trail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands on a trail: where its words are kept, from when on others know of it, and who is shown its words. */
@Schema(name = "TrailKind", description = "What something on a trail is")
enum TrailKind {
    CALL("call", "title", "opens_at", "state <> 'DRAFT'", Readers.MEMBERS),
    PROPOSAL("proposal", "title", "submitted_at", "state <> 'DRAFT'", Readers.BOARD),
    PROJECT("project", "title", "starts_on", "true", Readers.TEAM),
    WORKSHOP("workshop", "title", "starts_at", "state <> 'CANCELLED'", Readers.TEAM),
    RETROSPECTIVE("retrospective", "title", "starts_at", "true", Readers.SEATS),
    FINDING("finding", "statement", "created_at", "true", Readers.SEATS),
    ACTION_ITEM("action_item", "text", "due_on", "true", Readers.TEAM),
    PRINCIPLE("principle", "title", "created_at", "true", Readers.MEMBERS),
    CONVERSATION("conversation", "title", "day", "state = 'HELD'", Readers.FACILITATORS),
    INSIGHT("insight", "statement", "first_heard_on", "state not in ('SUGGESTED', 'DECLINED')", Readers.MEMBERS),
    THEME("theme", "name", "created_at", "true", Readers.MEMBERS),
    SYMPTOM("symptom", "statement", "created_at", "true", Readers.MEMBERS),
    BREAKDOWN("service_model_pin", "title", "created_at", "kind = 'BREAKDOWN'", Readers.MEMBERS),
    IMPROVEMENT("service_model_pin", "title", "created_at", "kind = 'IMPROVEMENT'", Readers.MEMBERS),
    SERVICE_MODEL("service_model", "title", "created_at", "true", Readers.MEMBERS),
    CHALLENGE("challenge", "statement", "created_at", "true", Readers.MEMBERS),
    PRIORITISATION("prioritisation", "title", "opened_at", "state in ('OPEN', 'CLOSED')", Readers.MEMBERS),
    TARGET("target", "name", "created_at", "true", Readers.MEMBERS);

    /** Who is shown the words of one, leads always; all others are told that there is one. */
    enum Readers {
        MEMBERS,
        FACILITATORS,
        /** Facilitators and other systems. */
        BOARD,
        /** They, and whoever is in the team of its project. */
        TEAM,
        /** They, and whoever takes part in its retrospective. */
        SEATS
    }

    private final String table;
    private final String words;
    private final String moment;
    private final String known;
    private final Readers readers;

    TrailKind(String table, String words, String moment, String known, Readers readers) {
        this.table = table;
        this.words = words;
        this.moment = moment;
        this.known = known;
        this.readers = readers;
    }

    String table() {
        return table;
    }

    Readers readers() {
        return readers;
    }

    /** Whether every member reads its words: then those may, too, who came by a link. */
    boolean isToldToAll() {
        return readers == Readers.MEMBERS;
    }

    /**
     * Those of these ids that others know of, with their words if the condition holds, and their day.
     *
     * @param mayRead SQL over its table
     */
    String reading(String mayRead) {
        return "select id, case when " + mayRead + " then " + words + " end, " + moment + "::date from " + table
                + " where programme_id = ? and id = any (?::text[]::uuid[]) and " + known;
    }
}
