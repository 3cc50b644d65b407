package io.interlace.map;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A stakeholder map as GraphML, which Gephi, Cytoscape, igraph and NetworkX read. What is not known has no data element.
 *
 * <p>Source: the GraphML file format, graphml.graphdrawing.org, version 1.0.
 */
final class GraphMl {

    static final String MEDIA_TYPE = "application/graphml+xml";

    /** What XML has no way to write, though names may hold it. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\t\n\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private record Attribute<T>(String type, Function<T, @Nullable Object> value) {}

    private static final Map<String, Attribute<StakeholderMapView.Person>> OF_PEOPLE = new LinkedHashMap<>();
    private static final Map<String, Attribute<StakeholderMapView.Link>> OF_LINKS = new LinkedHashMap<>();

    static {
        OF_PEOPLE.put("name", new Attribute<>("string", StakeholderMapView.Person::name));
        OF_PEOPLE.put("status", new Attribute<>("string", StakeholderMapView.Person::status));
        OF_PEOPLE.put("wave", new Attribute<>("int", StakeholderMapView.Person::wave));
        OF_PEOPLE.put("organisationName", new Attribute<>("string", StakeholderMapView.Person::organisationName));
        OF_PEOPLE.put("placeCode", new Attribute<>("string", StakeholderMapView.Person::placeCode));
        OF_PEOPLE.put("sectorCode", new Attribute<>("string", StakeholderMapView.Person::sectorCode));
        OF_PEOPLE.put("groupCode", new Attribute<>("string", StakeholderMapView.Person::groupCode));
        OF_PEOPLE.put("attribute", new Attribute<>("string", StakeholderMapView.Person::attribute));
        OF_PEOPLE.put("influence", new Attribute<>("int", StakeholderMapView.Person::influence));
        OF_PEOPLE.put("interest", new Attribute<>("int", StakeholderMapView.Person::interest));
        OF_PEOPLE.put("degree", new Attribute<>("int", StakeholderMapView.Person::degree));
        OF_PEOPLE.put("betweenness", new Attribute<>("double", StakeholderMapView.Person::betweenness));
        OF_PEOPLE.put("community", new Attribute<>("int", StakeholderMapView.Person::community));
        OF_PEOPLE.put("cutOff", new Attribute<>("int", StakeholderMapView.Person::cutOff));
        OF_PEOPLE.put("branch", new Attribute<>("int", StakeholderMapView.Person::branch));
        OF_LINKS.put("referralStatus", new Attribute<>("string", StakeholderMapView.Link::status));
        OF_LINKS.put("recruiting", new Attribute<>("boolean", StakeholderMapView.Link::recruiting));
    }

    private GraphMl() {}

    static void write(StakeholderMapView map, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
            writeKeys(xml, "node", OF_PEOPLE);
            writeKeys(xml, "edge", OF_LINKS);
            xml.writeStartElement("graph");
            xml.writeAttribute("edgedefault", "directed");
            writeLimitations(xml, map);
            for (StakeholderMapView.Person person : map.nodes()) {
                xml.writeStartElement("node");
                xml.writeAttribute("id", person.id().toString());
                writeData(xml, OF_PEOPLE, person);
                xml.writeEndElement();
            }
            for (StakeholderMapView.Link link : map.edges()) {
                xml.writeStartElement("edge");
                xml.writeAttribute("source", link.fromId().toString());
                xml.writeAttribute("target", link.toId().toString());
                writeData(xml, OF_LINKS, link);
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("The map could not be written", e);
        }
    }

    /** They travel with the map: as its description, one to a line, each after how much it matters. */
    private static void writeLimitations(XMLStreamWriter xml, StakeholderMapView map) throws XMLStreamException {
        if (!map.limitations().isEmpty()) {
            xml.writeStartElement("desc");
            xml.writeCharacters(writable(map.limitations().stream()
                    .map(limitation -> limitation.severity() + ": " + limitation.text())
                    .collect(Collectors.joining("\n"))));
            xml.writeEndElement();
        }
    }

    private static String writable(String text) {
        return NOT_XML.matcher(text).replaceAll("\uFFFD");
    }

    private static <T> void writeKeys(XMLStreamWriter xml, String of, Map<String, Attribute<T>> attributes)
            throws XMLStreamException {
        for (Map.Entry<String, Attribute<T>> attribute : attributes.entrySet()) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", attribute.getKey());
            xml.writeAttribute("for", of);
            xml.writeAttribute("attr.name", attribute.getKey());
            xml.writeAttribute("attr.type", attribute.getValue().type());
        }
    }

    private static <T> void writeData(XMLStreamWriter xml, Map<String, Attribute<T>> attributes, T subject)
            throws XMLStreamException {
        for (Map.Entry<String, Attribute<T>> attribute : attributes.entrySet()) {
            Object value = attribute.getValue().value().apply(subject);
            if (value != null) {
                xml.writeStartElement("data");
                xml.writeAttribute("key", attribute.getKey());
                xml.writeCharacters(writable(value.toString()));
                xml.writeEndElement();
            }
        }
    }
}
