package io.interlace.trail;

import static io.interlace.trail.TrailKind.ACTION_ITEM;
import static io.interlace.trail.TrailKind.BREAKDOWN;
import static io.interlace.trail.TrailKind.CALL;
import static io.interlace.trail.TrailKind.CHALLENGE;
import static io.interlace.trail.TrailKind.CONVERSATION;
import static io.interlace.trail.TrailKind.FINDING;
import static io.interlace.trail.TrailKind.IMPROVEMENT;
import static io.interlace.trail.TrailKind.INSIGHT;
import static io.interlace.trail.TrailKind.PRINCIPLE;
import static io.interlace.trail.TrailKind.PRIORITISATION;
import static io.interlace.trail.TrailKind.PROJECT;
import static io.interlace.trail.TrailKind.PROPOSAL;
import static io.interlace.trail.TrailKind.RETROSPECTIVE;
import static io.interlace.trail.TrailKind.SERVICE_MODEL;
import static io.interlace.trail.TrailKind.SYMPTOM;
import static io.interlace.trail.TrailKind.TARGET;
import static io.interlace.trail.TrailKind.THEME;
import static io.interlace.trail.TrailKind.WORKSHOP;

import java.util.List;

/**
 * How one thing leads to another: a table with a column of the source and one of what came of it, each with an index or a key
 * behind the programme. Tables that hold several kinds are told apart where these are read.
 */
record TrailStep(TrailKind from, TrailKind to, String table, String source, String target) {

    /** What guided a piece of work is no source of what was found in it, and so is no step. */
    static final List<TrailStep> ALL = List.of(
            new TrailStep(CALL, PROPOSAL, "proposal", "call_id", "id"),
            new TrailStep(PROPOSAL, PROPOSAL, "proposal", "revived_from_id", "id"),
            new TrailStep(PROPOSAL, PROJECT, "project", "proposal_id", "id"),
            new TrailStep(PROJECT, WORKSHOP, "workshop", "project_id", "id"),
            new TrailStep(PROJECT, RETROSPECTIVE, "retrospective", "project_id", "id"),
            new TrailStep(RETROSPECTIVE, FINDING, "finding", "retrospective_id", "id"),
            new TrailStep(RETROSPECTIVE, ACTION_ITEM, "action_item", "retrospective_id", "id"),
            new TrailStep(FINDING, PRINCIPLE, "finding_principle", "finding_id", "principle_id"),
            new TrailStep(FINDING, PRINCIPLE, "principle_version_finding", "finding_id", "principle_id"),
            new TrailStep(CONVERSATION, INSIGHT, "insight_conversation", "conversation_id", "insight_id"),
            new TrailStep(FINDING, INSIGHT, "insight_finding", "finding_id", "insight_id"),
            new TrailStep(INSIGHT, INSIGHT, "insight", "id", "merged_into_id"),
            new TrailStep(INSIGHT, INSIGHT, "insight", "split_from_id", "id"),
            new TrailStep(INSIGHT, THEME, "insight_theme", "insight_id", "theme_id"),
            new TrailStep(INSIGHT, BREAKDOWN, "service_model_pin_insight", "insight_id", "pin_id"),
            new TrailStep(INSIGHT, IMPROVEMENT, "service_model_pin_insight", "insight_id", "pin_id"),
            new TrailStep(BREAKDOWN, IMPROVEMENT, "service_model_answer", "breakdown_id", "improvement_id"),
            new TrailStep(BREAKDOWN, SERVICE_MODEL, "service_model_pin", "id", "service_model_id"),
            new TrailStep(IMPROVEMENT, SERVICE_MODEL, "service_model_pin", "id", "service_model_id"),
            new TrailStep(INSIGHT, SYMPTOM, "symptom_insight", "insight_id", "symptom_id"),
            new TrailStep(FINDING, SYMPTOM, "symptom_finding", "finding_id", "symptom_id"),
            new TrailStep(INSIGHT, CHALLENGE, "challenge_insight", "insight_id", "challenge_id"),
            new TrailStep(SYMPTOM, CHALLENGE, "challenge_symptom", "symptom_id", "challenge_id"),
            new TrailStep(THEME, CHALLENGE, "challenge", "theme_id", "id"),
            new TrailStep(CHALLENGE, PRIORITISATION, "prioritisation_challenge", "challenge_id", "prioritisation_id"),
            new TrailStep(CHALLENGE, TARGET, "target", "challenge_id", "id"));

    /** Its pairs of source and target that begin, or end, at one of these ids. */
    String reading(boolean fromSource) {
        return "select distinct " + source + ", " + target + " from " + table + " where programme_id = ? and "
                + (fromSource ? source : target) + " = any (?::text[]::uuid[]) and " + (fromSource ? target : source)
                + " is not null";
    }
}
