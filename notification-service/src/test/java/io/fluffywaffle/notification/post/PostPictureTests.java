package io.fluffywaffle.notification.post;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

@NotificationServiceTest
class PostPictureTests {

	private static final byte[] PHOTO = photo(900, 600);

	@Autowired
	Accounts accounts;

	@Autowired
	TestIssuer issuer;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	Writer ana;

	UUID clinic;

	JsonNode post;

	@BeforeEach
	void begin() {
		this.ana = Writer.of(UUID.randomUUID(), this.issuer, this.port);
		this.clinic = this.accounts.ownedBy(this.ana.id);
		this.post = this.ana.writes(this.clinic, "A new door", "It is green.");
	}

	@Test
	void isShownInSizesThatFitWithItsWords() throws IOException {
		JsonNode picture = Writer.json(this.ana.addPicture(this.post, PHOTO, " A green door "));
		this.ana.publishes(this.post);

		String url = picture.path("url").asString();
		assertThat(picture.path("alt").asString()).isEqualTo("A green door");
		assertThat(picture.path("width").intValue()).isEqualTo(900);
		assertThat(width(url)).isEqualTo(800);
		assertThat(width(url.replace("-800", "-400"))).isEqualTo(400);
		assertThat(width(url.replace("-800", "-1600"))).isEqualTo(900);
		Visitor visitor = new Visitor(this.port);
		assertThat(visitor.status(url.replace("-800", "-801"))).isEqualTo(404);
		assertThat(visitor.sees(url).getHeaders()).satisfies((headers) -> {
			assertThat(headers.getFirst("Content-Type")).isEqualTo("image/jpeg");
			assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(headers.getFirst("Cache-Control")).isEqualTo("max-age=86400, public, immutable");
		});
		String page = visitor.page("/posts/" + Writer.id(this.post) + "/a-new-door");
		assertThat(page).contains("alt=\"A green door\"", "<meta property=\"og:image\" content=")
			.containsOnlyOnce("srcset=");
	}

	@Test
	void standsInTheTextWhereItsAuthorPutIt() {
		JsonNode picture = Writer.json(this.ana.addPicture(this.post, PHOTO, "A green door"));
		String url = picture.path("url").asString();

		this.ana.publishes(Writer.json(this.ana.edit(this.post, "A new door", "Look: ![A green door](" + url + ")")));

		String page = new Visitor(this.port).page("/posts/" + Writer.id(this.post) + "/a-new-door");
		assertThat(page).contains("<img src=\"" + url + "\"").doesNotContain("srcset=");
	}

	@Test
	void needsWordsForWhoCannotSeeIt() {
		for (String alt : new String[] { "", "  ", "x".repeat(201), "nul\u0000l" }) {
			ResponseEntity<String> answer = this.ana.addPicture(this.post, PHOTO, alt);
			assertThat(answer.getStatusCode().value()).isEqualTo(400);
			assertThat(Writer.faults(answer)).containsExactly("alt");
		}
		assertThat(pictures()).isEmpty();
	}

	@Test
	void takesNothingThatIsNoBearablePicture() {
		byte[] script = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);

		assertThat(status(this.ana.addPicture(this.post, script, "Script"))).isEqualTo(415);
		assertThat(status(this.ana.addPicture(this.post, pngThatClaims(60_000, 60_000), "Giant"))).isEqualTo(415);
		assertThat(status(this.ana.addPicture(this.post, Arrays.copyOf(PHOTO, PHOTO.length / 2), "Half")))
			.isEqualTo(415);
		ResponseEntity<String> large = this.ana.addPicture(this.post, Arrays.copyOf(PHOTO, 10 * 1024 * 1024 + 1),
				"Large");
		assertThat(status(large)).isEqualTo(413);
		assertThat(Writer.faults(large)).containsExactly("file");
		assertThat(pictures()).isEmpty();
	}

	@Test
	void keepsNothingOfAFileButItsPixels() {
		byte[] page = "<script>alert('two files in one')</script>".getBytes(StandardCharsets.US_ASCII);
		byte[] polyglot = ByteBuffer.allocate(PHOTO.length + page.length).put(PHOTO).put(page).array();

		JsonNode picture = Writer.json(this.ana.addPicture(this.post, polyglot, "Two in one"));

		byte[] kept = file(picture.path("url").asString());
		assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script");
	}

	@Test
	void isForTheAuthorToAddAndToRemove() {
		Writer colleague = Writer.of(UUID.randomUUID(), this.issuer, this.port);
		this.ana.publishes(this.post);
		JsonNode picture = Writer.json(this.ana.addPicture(this.post, PHOTO, "A green door"));
		String place = "/" + Writer.id(this.post) + "/pictures/" + Writer.id(picture);

		assertThat(status(colleague.addPicture(this.post, PHOTO, "Mine"))).isEqualTo(403);
		assertThat(status(colleague.call(HttpMethod.DELETE, place, null, null))).isEqualTo(403);
		assertThat(status(this.ana.call(HttpMethod.DELETE, place, null, null))).isEqualTo(204);
		assertThat(status(this.ana.call(HttpMethod.DELETE, place, null, null))).isEqualTo(404);
		assertThat(new Visitor(this.port).status(picture.path("url").asString())).isEqualTo(404);
	}

	@Test
	void isGoneWithAPostThatWasTakenDown() {
		String url = Writer.json(this.ana.addPicture(this.post, PHOTO, "A face")).path("url").asString();
		this.ana.publishes(this.post);
		assertThat(new Visitor(this.port).status(url)).isEqualTo(200);

		this.ana.post("/" + Writer.id(this.post) + "/unpublish", Map.of("reason", "They did not agree."));

		assertThat(new Visitor(this.port).status(url)).isEqualTo(404);
	}

	@Test
	void endsAtTenOfAPost() {
		byte[] small = photo(4, 4);
		for (int i = 0; i < 10; i++) {
			assertThat(status(this.ana.addPicture(this.post, small, "A door"))).isEqualTo(201);
		}

		ResponseEntity<String> answer = this.ana.addPicture(this.post, small, "One more");

		assertThat(status(answer)).isEqualTo(409);
		assertThat(Writer.json(answer).path("type").asString()).isEqualTo("/problems/too-many-pictures");
		assertThat(pictures()).doesNotHaveDuplicates().hasSize(10);
	}

	private List<String> pictures() {
		return this.jdbc.sql("select name from post_picture where post_id = ?")
			.param(UUID.fromString(Writer.id(this.post)))
			.query(String.class)
			.list();
	}

	private int width(String url) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(file(url))).getWidth();
	}

	private byte[] file(String url) {
		byte[] file = RestClient.create("http://127.0.0.1:" + this.port).get().uri(url).retrieve().body(byte[].class);
		assertThat(file).isNotNull();
		return file;
	}

	private static int status(ResponseEntity<String> answer) {
		return answer.getStatusCode().value();
	}

	private static byte[] photo(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = image.createGraphics();
		canvas.setColor(Color.GREEN);
		canvas.fillRect(width / 4, height / 4, width / 2, height / 2);
		canvas.dispose();
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "jpg", file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return file.toByteArray();
	}

	/** A few bytes of PNG that claim to be as many pixels. */
	private static byte[] pngThatClaims(int width, int height) {
		byte[] header = ByteBuffer.allocate(17)
			.put("IHDR".getBytes(StandardCharsets.US_ASCII))
			.putInt(width)
			.putInt(height)
			.put(new byte[] { 8, 2, 0, 0, 0 })
			.array();
		CRC32 check = new CRC32();
		check.update(header);
		return ByteBuffer.allocate(33)
			.putLong(0x89504e470d0a1a0aL)
			.putInt(13)
			.put(header)
			.putInt((int) check.getValue())
			.array();
	}

}
