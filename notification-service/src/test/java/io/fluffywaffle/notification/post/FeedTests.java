package io.fluffywaffle.notification.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.Citizens;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class FeedTests {

	@Autowired
	Accounts accounts;

	@Autowired
	Citizens citizens;

	@Autowired
	TestIssuer issuer;

	@Autowired
	KafkaProbe kafka;

	@LocalServerPort
	int port;

	Writer ana;

	UUID clinic;

	Visitor visitor;

	@BeforeEach
	void openAccount() {
		this.ana = Writer.of(this.citizens.next(), this.issuer, this.port);
		this.clinic = this.accounts.ownedBy(this.ana.id);
		this.visitor = new Visitor(this.port);
	}

	@Test
	void canBeReadByProgramsWhateverPeopleWrite() throws Exception {
		String title = "Tea & \uffff <cake> ]]> \ud83c\udf70 " + UUID.randomUUID();
		JsonNode post = this.ana.publishes(this.clinic, title, "See [us](/billboard) and \uffff & co.", "tea");

		Element entry = about(Writer.id(post), xml("/feed.atom").getElementsByTagName("entry"));
		Element item = about(Writer.id(post), xml("/feed.rss").getElementsByTagName("item"));

		assertThat(text(entry, "title")).isEqualTo(title.replace("\uffff", ""));
		assertThat(text(entry, "name")).isEqualTo("Maria Lopez");
		assertThat(text(entry, "content")).contains("<a href=\"http", "/billboard\"");
		assertThat(text(item, "title")).isEqualTo(title.replace("\uffff", ""));
		assertThat(text(item, "link")).startsWith("http").endsWith("/" + post.path("slug").asString());
		assertThat(text(item, "pubDate")).matches("\\w{3}, \\d+ \\w{3} \\d{4} .+ GMT");
	}

	@Test
	void listsPostsAndOpenActionPagesForSearchEngines() throws Exception {
		JsonNode post = this.ana.publishes(this.clinic, "For all", "Words.");
		UUID page = UUID.randomUUID();
		String slug = "page-" + page;

		told(page, slug, true);
		await().until(() -> sitemap().contains("/act/" + slug + "</loc>"));
		assertThat(sitemap()).contains("/posts/" + Writer.id(post) + "/for-all</loc>");
		told(page, slug, false);
		await().until(() -> !sitemap().contains(slug));
		told(page, slug, true);
		await().until(() -> sitemap().contains(slug));
		this.kafka.send("client.page.v1", page.toString(), "PageChanged", this.clinic, null);
		await().until(() -> !sitemap().contains(slug));

		assertThat(xml("/sitemap.xml").getElementsByTagName("loc").getLength()).isGreaterThan(2);
	}

	private void told(UUID page, String slug, boolean open) {
		ObjectNode fact = (ObjectNode) JsonMapper.shared().readTree(Contracts.example("client.page.v1/PageChanged"));
		fact.put("id", page.toString()).put("accountId", this.clinic.toString()).put("slug", slug).put("open", open);
		this.kafka.send("client.page.v1", page.toString(), "PageChanged", this.clinic, fact.toString());
	}

	private String sitemap() {
		return this.visitor.page("/sitemap.xml");
	}

	private Document xml(String address) throws Exception {
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(this.visitor.page(address).getBytes(StandardCharsets.UTF_8)));
	}

	private static Element about(String id, NodeList entries) {
		return IntStream.range(0, entries.getLength())
			.mapToObj((number) -> (Element) entries.item(number))
			.filter((entry) -> entry.getTextContent().contains("urn:uuid:" + id))
			.findFirst()
			.orElseThrow();
	}

	private static String text(Element entry, String name) {
		return entry.getElementsByTagName(name).item(0).getTextContent();
	}

}
