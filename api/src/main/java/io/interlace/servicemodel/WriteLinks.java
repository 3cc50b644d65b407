package io.interlace.servicemodel;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Links steps of service models that are held. */
@ApplicationScoped
class WriteLinks {

    static final String KIND = "service-model-link";
    private static final int MOST = 1000;

    private final Links links;
    private final Elements elements;
    private final TakeApart takeApart;
    private final Journal journal;
    private final Clock clock;

    WriteLinks(Links links, Elements elements, TakeApart takeApart, Journal journal, Clock clock) {
        this.links = links;
        this.elements = elements;
        this.takeApart = takeApart;
        this.journal = journal;
        this.clock = clock;
    }

    UUID add(UUID modelId, NewLink draft) {
        if (links.count("serviceModelId", modelId) >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A service model has " + MOST + " links at most.");
        }
        Link link = new Link(from(modelId, draft), draft, clock);
        mayBeOnly(link, draft);
        links.persist(link);
        journal.tell(KIND, "created", link, Changes.of(draft));
        return link.id();
    }

    void revise(Link link, NewLink before, NewLink after) {
        UUID flow = from(link.serviceModelId(), after).flowId();
        mayBeOnly(link, after);
        link.revise(flow, after, clock);
        journal.tell(KIND, "changed", link, Changes.between(before, after));
    }

    /** @throws Problem 409 in-use for one that something is pinned to */
    void remove(Link link) {
        takeApart.mayGo(link);
        links.delete(link);
        journal.tell(KIND, "deleted", link, Changes.NONE);
    }

    /** The step it goes from, once both ends are known to be steps of one flow. */
    private Element from(UUID modelId, NewLink draft) {
        List<Wrong> wrong = new ArrayList<>();
        Element from = step(modelId, draft.fromId(), "/fromId", wrong);
        Element to = step(modelId, draft.toId(), "/toId", wrong);
        if (from != null && to != null && !from.flowId().equals(to.flowId())) {
            wrong.add(new Wrong("/toId", "is a step of another flow"));
        } else if (from != null && from.equals(to)) {
            wrong.add(new Wrong("/toId", "is where it comes from"));
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "These cannot be linked.", wrong);
        return Objects.requireNonNull(from);
    }

    private @Nullable Element step(UUID modelId, UUID id, String pointer, List<Wrong> wrong) {
        Element step = elements.step(modelId, id).orElse(null);
        if (step == null) {
            wrong.add(new Wrong(pointer, "is no step of this model, or no more"));
        }
        return step;
    }

    private void mayBeOnly(Link link, NewLink draft) {
        links.find("fromId = ?1 and toId = ?2 and id <> ?3", draft.fromId(), draft.toId(), link.id())
                .firstResultOptional()
                .ifPresent(other -> {
                    throw new Problem(ProblemType.ALREADY_EXISTS, "A link goes from the one to the other already.")
                            .andAt("/toId", "is linked from there already")
                            .with("linkId", other.id());
                });
    }
}
