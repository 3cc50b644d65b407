package io.interlace.workshop;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A workshop as an entry of a calendar (RFC 5545): taken again it replaces itself, and cancelled it says so. */
final class WorkshopCalendar {

    static final String MEDIA_TYPE = "text/calendar";

    private WorkshopCalendar() {}

    /** Writes the calendar that holds this workshop alone. */
    static void write(WorkshopView workshop, OutputStream out) throws IOException {
        boolean cancelled = workshop.state() == WorkshopState.CANCELLED;
        Calendar calendar = new Calendar()
                .withProperty(new ProdId("-//Interlace//Workshops//EN"))
                .withProperty(ImmutableVersion.VERSION_2_0)
                .withComponent(event(workshop, cancelled))
                .getFluentTarget();
        new CalendarOutputter().output(calendar, out);
    }

    private static VEvent event(WorkshopView workshop, boolean cancelled) {
        VEvent event = new VEvent(false);
        PropertyContainer about = event;
        about.add(new Uid("workshop-" + workshop.id() + "@interlace"));
        about.add(new DtStamp(workshop.updatedAt()));
        about.add(new LastModified(workshop.updatedAt()));
        about.add(new Sequence(Math.toIntExact(workshop.version())));
        about.add(new DtStart<>(workshop.startsAt()));
        about.add(new DtEnd<>(workshop.startsAt().plus(Duration.ofMinutes(workshop.minutes()))));
        about.add(new Summary(workshop.title()));
        about.add(new Description(described(workshop)));
        if (workshop.venue() != null) {
            about.add(new Location(workshop.venue()));
        }
        about.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** What it is for, of which project, and what is done. */
    private static String described(WorkshopView workshop) {
        StringBuilder text = new StringBuilder(workshop.projectTitle() + "\n\n" + workshop.aim());
        if (workshop.cancellationReason() != null) {
            text.append("\n\nCancelled: ").append(workshop.cancellationReason());
        }
        if (!workshop.agenda().isEmpty()) {
            text.append('\n');
        }
        for (AgendaItem item : workshop.agenda()) {
            text.append('\n').append(item.minutes()).append(" min: ").append(item.title());
        }
        return text.toString();
    }
}
