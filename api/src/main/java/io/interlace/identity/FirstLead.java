package io.interlace.identity;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Lets the first person in: an account that may create programmes. */
@ApplicationScoped
class FirstLead {

    private static final Logger LOG = Logger.getLogger(FirstLead.class);

    private final Accounts accounts;
    private final Optional<String> email;

    FirstLead(Accounts accounts, @ConfigProperty(name = "interlace.first-lead") Optional<String> email) {
        this.accounts = accounts;
        this.email = email;
    }

    void add(@Observes @Priority(200) StartupEvent started) {
        email.ifPresent(this::add);
    }

    private void add(String first) {
        if (!first.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalStateException("interlace.first-lead is an e-mail address");
        }
        if (accounts.addFirstLead(first)) {
            LOG.info("Made the account of the first lead");
        }
    }
}
