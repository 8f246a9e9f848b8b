package io.fluffywaffle.simulator.receiving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import io.fluffywaffle.simulator.webhook.WebhookAnswer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what a webhook answers: TwiML, or plain text that becomes a reply. */
final class Twiml {

	private static final int LARGEST = 64 * 1024;

	private Twiml() {
	}

	static List<Verb> read(WebhookAnswer answer) throws BadTwiml {
		if (answer.body().length == 0) {
			return List.of();
		}
		if (answer.body().length > LARGEST) {
			throw new BadTwiml(11750, answer.body().length + " bytes");
		}
		String type = answer.contentType().split(";")[0].strip().toLowerCase(Locale.ROOT);
		return switch (type) {
			case "text/xml", "application/xml", "text/html" -> parse(answer.body());
			case "text/plain" ->
				List.of(new Verb.Reply(new String(answer.body(), StandardCharsets.UTF_8), List.of(), null, null));
			default -> throw new BadTwiml(12300, "content type \"%s\"".formatted(type));
		};
	}

	private static List<Verb> parse(byte[] xml) throws BadTwiml {
		Element response = root(xml);
		if (!response.getTagName().equals("Response")) {
			throw new BadTwiml(12100, "the root element is " + response.getTagName());
		}
		List<Verb> verbs = new ArrayList<>();
		for (Element element : children(response)) {
			verbs.add(verb(element));
		}
		return verbs;
	}

	private static Verb verb(Element element) {
		return switch (element.getTagName()) {
			case "Message" -> reply(element);
			case "Redirect" -> new Verb.Redirect(element.getTextContent().strip());
			default -> new Verb.Unknown(element.getTagName());
		};
	}

	/** The text is the element's own and that of every Body in it. */
	private static Verb.Reply reply(Element message) {
		StringBuilder body = new StringBuilder();
		List<String> media = new ArrayList<>();
		for (Node node : nodes(message)) {
			if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
				body.append(node.getTextContent().strip());
			}
			else if (node.getNodeName().equals("Body")) {
				body.append(node.getTextContent());
			}
			else if (node.getNodeName().equals("Media")) {
				media.add(node.getTextContent().strip());
			}
		}
		String callback = attribute(message, "statusCallback");
		return new Verb.Reply(body.toString(), media, attribute(message, "to"),
				(callback != null) ? callback : attribute(message, "action"));
	}

	private static @Nullable String attribute(Element element, String name) {
		return element.hasAttribute(name) ? element.getAttribute(name) : null;
	}

	private static List<Element> children(Element parent) {
		return nodes(parent).stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
	}

	private static List<Node> nodes(Element parent) {
		NodeList nodes = parent.getChildNodes();
		return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
	}

	private static Element root(byte[] xml) throws BadTwiml {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
		}
		catch (SAXException ex) {
			throw new BadTwiml(12100, String.valueOf(ex.getMessage()));
		}
		catch (IOException | ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
