package io.interlace.identity;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets work that makes links by itself wait until it is known where they lead. */
@ApplicationScoped
public class AddressYetToCome implements Scheduled.SkipPredicate {

    private final Address address;

    AddressYetToCome(Address address) {
        this.address = address;
    }

    @Override
    public boolean test(ScheduledExecution execution) {
        return address.isYetToCome();
    }
}
