package io.interlace.identity;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** Confines every entity query of a request to its programme; where there is none, to a programme that cannot exist. */
@PersistenceUnitExtension
@RequestScoped
class ProgrammeTenant implements TenantResolver {

    private static final String NONE = "00000000-0000-0000-0000-000000000000";

    private final Caller caller;

    ProgrammeTenant(Caller caller) {
        this.caller = caller;
    }

    @Override
    public String getDefaultTenantId() {
        return NONE;
    }

    @Override
    public String resolveTenantId() {
        return caller.isInProgramme() ? caller.programmeId().toString() : NONE;
    }
}
