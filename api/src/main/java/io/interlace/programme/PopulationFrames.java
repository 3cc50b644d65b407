package io.interlace.programme;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one population frame of the programme at hand. */
@ApplicationScoped
class PopulationFrames implements PanacheRepositoryBase<PopulationFrame, UUID> {

    /** Everybody's category is read along each of them at once. */
    private static final int MOST_ATTRIBUTES = 20;

    private record Category(String dimension, String value) {}

    private final Database database;
    private final Reference reference;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    PopulationFrames(Database database, Reference reference, Journal journal, Caller caller, Clock clock) {
        this.database = database;
        this.reference = reference;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** The empty frame of a programme that has just been started. */
    void begin() {
        persist(new PopulationFrame(clock));
    }

    PopulationFrame current() {
        return findAll().firstResultOptional().orElseThrow(() -> Problem.notFound("population frame"));
    }

    /** Sets the current frame, whole. */
    PopulationFrame set(NewPopulationFrame draft) {
        PopulationFrame frame = current();
        NewPopulationFrame before = frame.draft(cells());
        if (draft.equals(before)) {
            return frame;
        }
        replaceCells(draft.cells());
        frame.revise(draft, clock);
        journal.tell("population-frame", "changed", frame, Changes.between(before, draft));
        return frame;
    }

    List<FrameCell> cells() {
        return database.list(
                "select f.dimension, coalesce(c.code, f.value) as value, f.size from frame_cell f"
                        + " left join category c on (c.programme_id, c.id) = (f.programme_id, f.category_id)"
                        + " where f.programme_id = ? order by f.dimension, value",
                row -> new FrameCell(row.getString("dimension"), row.getString("value"), row.getLong("size")),
                caller.programmeId());
    }

    /** Puts these cells in place of the old ones. */
    private void replaceCells(List<FrameCell> cells) {
        CategoryCodes codes = reference.categories();
        List<Wrong> wrong = new ArrayList<>();
        Set<Category> seen = new HashSet<>();
        Set<String> attributes = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            FrameCell cell = cells.get(i);
            if (categoryId(cell, codes) == null && !ofAttribute(cell)) {
                wrong.add(new Wrong("/cells/" + i + "/value", "is not a code of this programme"));
            }
            if (ofAttribute(cell) && attributes.add(cell.dimension()) && attributes.size() > MOST_ATTRIBUTES) {
                wrong.add(new Wrong(
                        "/cells/" + i + "/dimension",
                        "is one too many: a frame counts " + MOST_ATTRIBUTES + " attributes at most"));
            }
            if (!seen.add(new Category(cell.dimension(), cell.value()))) {
                wrong.add(new Wrong("/cells/" + i + "/value", "is counted twice"));
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The cells need correcting.", wrong);
        database.update("delete from frame_cell where programme_id = ?", caller.programmeId());
        for (FrameCell cell : cells) {
            database.update(
                    "insert into frame_cell (programme_id, id, dimension, category_id, value, size)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    caller.programmeId(),
                    Ids.next(clock),
                    cell.dimension(),
                    categoryId(cell, codes),
                    ofAttribute(cell) ? cell.value() : null,
                    cell.size());
        }
    }

    private static boolean ofAttribute(FrameCell cell) {
        return cell.dimension().startsWith(Dimension.ATTRIBUTE);
    }

    private static @Nullable UUID categoryId(FrameCell cell, CategoryCodes codes) {
        return ofAttribute(cell) ? null : codes.find(Dimension.valueOf(cell.dimension()), cell.value());
    }
}
