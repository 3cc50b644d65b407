package io.interlace.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The pages that explain each kind of problem; every {@code type} of a problem leads to one. */
@ApplicationScoped
class ProblemPages {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s – Interlace</title>
            <link rel="stylesheet" href="/problems/style.css">
            </head>
            <body>
            <header><a href="/">Interlace</a></header>
            <main>
            <h1>%1$s</h1>
            %2$s</main>
            </body>
            </html>
            """;

    void install(@Observes Router router) {
        router.get("/problems").handler(routing -> send(routing, all()));
        router.get("/problems/:slug")
                .handler(routing -> Arrays.stream(ProblemType.values())
                        .filter(type -> type.slug().equals(routing.pathParam("slug")))
                        .findFirst()
                        .ifPresentOrElse(type -> send(routing, one(type)), routing::next));
    }

    private static void send(RoutingContext routing, String page) {
        routing.response()
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Cache-Control", "public, max-age=300")
                .end(page);
    }

    private static String all() {
        String rows = Arrays.stream(ProblemType.values())
                .map(type ->
                        """
                        <tr><td>%d</td><td><a href="%s">%s</a></td><td>%s</td></tr>
                        """.formatted(type.status(), type.path(), escape(type.title()), escape(type.explanation())))
                .collect(Collectors.joining());
        return PAGE.formatted("Problems", """
                <p>Every answer that is not a success is one of these, as problem details (RFC 9457).</p>
                <table>
                <caption>Kinds of problem</caption>
                <thead><tr><th scope="col">Status</th><th scope="col">Problem</th><th scope="col">What to do</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                """.formatted(rows));
    }

    private static String one(ProblemType type) {
        return PAGE.formatted(escape(type.title()), """
                <dl>
                <dt>HTTP status</dt><dd>%d</dd>
                <dt>Type</dt><dd><code>%s</code></dd>
                </dl>
                <h2>What it means and what to do</h2>
                <p>%s</p>
                <p>%s</p>
                <p><a href="/problems">All problems</a></p>
                """.formatted(
                        type.status(), type.path(), escape(type.explanation()), whoseTurn(type.status())));
    }

    private static String whoseTurn(int status) {
        if (status >= 500) {
            return "This is not your mistake. Try again later; if it stays, quote the <code>traceId</code> of the answer.";
        }
        return status == 429
                ? "Nothing is wrong with the request: send it again later."
                : "Sending the same request again will not help: change it as its <code>detail</code> says.";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
