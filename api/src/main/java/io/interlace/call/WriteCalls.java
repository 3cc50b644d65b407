package io.interlace.call;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Makes calls, changes them, and takes them from one state to the next. */
@ApplicationScoped
public class WriteCalls {

    private final Calls calls;
    private final CallQuotas quotas;
    private final Journal journal;
    private final Clock clock;

    WriteCalls(Calls calls, CallQuotas quotas, Journal journal, Clock clock) {
        this.calls = calls;
        this.quotas = quotas;
        this.journal = journal;
        this.clock = clock;
    }

    UUID add(NewCall draft) {
        CheckCall.whole(draft);
        Call call = new Call(draft, clock);
        calls.persistAndFlush(call);
        quotas.keep(call.id(), draft.quotas());
        journal.tell("call", "created", call, Changes.of(draft));
        return call.id();
    }

    void revise(Call call, NewCall before, NewCall after) {
        CheckCall.whole(after);
        call.revise(before, after, clock);
        if (!before.quotas().equals(after.quotas())) {
            quotas.keep(call.id(), after.quotas());
        }
        journal.tell("call", "changed", call, Changes.between(before, after));
    }

    /** @throws Problem 409 for one that was published: what people were told is kept */
    void remove(Call call) {
        if (call.state() != CallState.DRAFT) {
            throw new Problem(
                    ProblemType.IN_USE, "The call is " + call.state() + ". What people have applied to is kept.");
        }
        calls.delete(call);
        journal.tell("call", "deleted", call, Changes.NONE);
    }

    void open(UUID id) {
        NewCall ready = calls.view(id).draft();
        Call call = calls.require(id);
        call.open(ready, clock);
        tellState(call);
    }

    void close(UUID id) {
        Call call = calls.require(id);
        call.close(clock);
        tellState(call);
    }

    void reopen(UUID id, Instant until) {
        Call call = calls.require(id);
        call.reopen(until, clock);
        tellState(call);
    }

    /**
     * Ends its assessment.
     *
     * @throws Problem 409 for one that is not closed
     */
    public void assessed(UUID id) {
        Call call = calls.require(id);
        call.assessed(clock);
        tellState(call);
    }

    /**
     * Ends it: what it was about is decided.
     *
     * @throws Problem 409 for one that is not assessed
     */
    void decided(UUID id) {
        Call call = calls.require(id);
        call.decided(clock);
        tellState(call);
    }

    private void tellState(Call call) {
        journal.tell("call", "changed", call, Changes.of("state", call.state()));
    }
}
