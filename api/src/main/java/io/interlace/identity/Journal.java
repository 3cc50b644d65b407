package io.interlace.identity;

import io.interlace.event.Changes;
import io.interlace.event.Events;
import io.interlace.event.Fact;
import io.interlace.http.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Tells the event log what the caller has just done, in the caller's transaction. Who came by a link has no account: their
 * events name no actor, and the one about the link, which is appended with them, says by which one.
 */
@ApplicationScoped
public class Journal {

    private final Events events;
    private final Caller caller;
    private final EntityManager entities;

    Journal(Events events, Caller caller, EntityManager entities) {
        this.events = events;
        this.caller = caller;
        this.entities = entities;
    }

    /**
     * Writes what is pending, so that the version is the one readers will see, and appends the event.
     *
     * @param kind the resource, in kebab-case
     * @param action what happened to it, in the past tense
     */
    public void tell(String kind, String action, Versioned subject, Changes changes) {
        entities.flush();
        events.append(new Fact(
                caller.programmeId(),
                caller.actorId(),
                kind,
                action,
                subject.id(),
                subject.version(),
                changes.properties(),
                changes.values()));
    }

    /**
     * Appends the same event for each of many resources that are new, in one statement.
     *
     * @param kind the resource, in kebab-case
     */
    public void tellOfNew(String kind, List<UUID> subjects, Changes changes) {
        events.appendForEach(
                new Fact(
                        caller.programmeId(),
                        caller.actorId(),
                        kind,
                        "created",
                        caller.programmeId(),
                        0,
                        changes.properties(),
                        changes.values()),
                subjects);
    }

    /**
     * Writes what is pending, once, and appends the same event for each of many resources, in one statement.
     *
     * @param kind the resource, in kebab-case
     * @param action what happened to them, in the past tense
     */
    public void tellOfEach(String kind, String action, List<? extends Versioned> subjects, Changes changes) {
        entities.flush();
        events.appendForEachVersion(
                new Fact(
                        caller.programmeId(),
                        caller.actorId(),
                        kind,
                        action,
                        caller.programmeId(),
                        0,
                        changes.properties(),
                        changes.values()),
                subjects.stream()
                        .map(subject -> new Events.Version(subject.id(), subject.version()))
                        .toList());
    }

    /**
     * Appends what followed from what somebody did, where that may have been the service by itself: then it names no actor.
     *
     * @param programmeId whose log it is, whatever programme is at hand
     */
    public void tellOf(UUID programmeId, String kind, String action, UUID subject, long version, Changes changes) {
        events.append(new Fact(
                programmeId,
                caller.isInProgramme() ? caller.actorId() : null,
                kind,
                action,
                subject,
                version,
                changes.properties(),
                changes.values()));
    }
}
