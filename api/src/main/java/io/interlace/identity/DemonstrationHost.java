package io.interlace.identity;

import io.interlace.http.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Hides a demonstration from any host name but its own. Otherwise a foreign page could let its own name point to this
 * machine (DNS rebinding), sign in here with one click, and read.
 */
class DemonstrationHost {

    private final Demonstration demonstration;
    private final Address address;

    DemonstrationHost(Demonstration demonstration, Address address) {
        this.demonstration = demonstration;
        this.address = address;
    }

    @ServerRequestFilter(preMatching = true, priority = 200)
    public void check(ContainerRequestContext request) {
        if (demonstration.isOn()
                && !address.isOurs(request.getUriInfo().getBaseUri().getHost())) {
            throw Problem.notFound("host: a demonstration answers on localhost");
        }
    }
}
