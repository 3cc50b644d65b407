package io.interlace.servicemodel;

import io.interlace.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads a whole service model as it is now. */
@ApplicationScoped
class ReadDocument {

    private final ServiceModels models;
    private final Flows flows;
    private final Elements elements;
    private final Links links;
    private final Pins pins;

    ReadDocument(ServiceModels models, Flows flows, Elements elements, Links links, Pins pins) {
        this.models = models;
        this.flows = flows;
        this.elements = elements;
        this.links = links;
        this.pins = pins;
    }

    /** @throws Problem 404 for one that is not there */
    ServiceModelDocument of(UUID id) {
        ServiceModelView model = models.view(id);
        return new ServiceModelDocument(
                id,
                model.kind(),
                model.title(),
                model.summary(),
                flows.of(id).stream().map(DocumentFlow::of).toList(),
                elements.of(id).stream().map(DocumentElement::of).toList(),
                links.of(id).stream().map(DocumentLink::of).toList(),
                pins.breakdownsOf(id).stream().map(DocumentBreakdown::of).toList(),
                pins.improvementsOf(id).stream().map(DocumentImprovement::of).toList());
    }
}
