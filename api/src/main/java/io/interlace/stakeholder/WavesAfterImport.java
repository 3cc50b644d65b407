package io.interlace.stakeholder;

import io.interlace.imports.AfterImport;
import io.interlace.imports.ImportKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** People and referrals that were imported move waves. */
@ApplicationScoped
class WavesAfterImport implements AfterImport {

    private final Waves waves;

    WavesAfterImport(Waves waves) {
        this.waves = waves;
    }

    @Override
    public void applied(ImportKind kind, UUID programmeId) {
        if (kind != ImportKind.ORGANISATIONS) {
            waves.recompute(programmeId);
        }
    }
}
