package io.interlace.retrospective;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Answers a summary as Markdown to whoever accepts that. */
@Provider
@Produces(SummaryMarkdown.MEDIA_TYPE)
public class WriteSummaryMarkdown implements MessageBodyWriter<SummaryView> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == SummaryView.class;
    }

    @Override
    public void writeTo(
            SummaryView summary,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, SummaryMarkdown.MEDIA_TYPE + ";charset=UTF-8");
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"summary.md\"");
        out.write(SummaryMarkdown.of(summary).getBytes(StandardCharsets.UTF_8));
    }
}
