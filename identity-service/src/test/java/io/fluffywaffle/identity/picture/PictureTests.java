package io.fluffywaffle.identity.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

import io.fluffywaffle.identity.IdentityServiceTest;
import io.fluffywaffle.identity.user.UserChanged;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityServiceTest
class PictureTests {

	private static final byte[] PHOTO = SampleFiles.jpeg(300, 200);

	private final UUID user = UUID.randomUUID();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	KafkaProbe kafka;

	@BeforeEach
	void arrive() {
		this.mvc.get().uri("/api/me").header(HttpHeaders.AUTHORIZATION, self().bearer()).exchange();
	}

	@Test
	void showsThePictureInThreeSizesToEverybodySignedIn() {
		assertThat(send(self(), PHOTO)).hasStatus(204);

		for (int size : new int[] { 64, 256, 512 }) {
			MvcTestResult picture = fetch(stranger(), size + "?v=1");
			assertThat(picture).hasStatusOk()
				.hasContentType(MediaType.IMAGE_JPEG)
				.hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, private, immutable")
				.hasHeader(HttpHeaders.ETAG, "\"1\"")
				.hasHeader("X-Content-Type-Options", "nosniff")
				.hasHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"picture-%d.jpg\"".formatted(size));
		}
		assertThat(fetch(stranger(), "100")).hasStatus(404);
		assertThat(this.mvc.get().uri("/api/users/{id}/picture/64", this.user).exchange()).hasStatus(401);
	}

	@Test
	void lets304SaveTheBytes() {
		send(self(), PHOTO);

		assertThat(fetch(stranger(), "64")).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private");
		assertThat(this.mvc.get()
			.uri("/api/users/{id}/picture/64", this.user)
			.header(HttpHeaders.AUTHORIZATION, stranger().bearer())
			.header(HttpHeaders.IF_NONE_MATCH, "\"1\"")
			.exchange()).hasStatus(304);
	}

	@Test
	void tellsEachPictureAndItsEndOnce() {
		send(self(), PHOTO);
		send(self(), SampleFiles.webp());
		assertThat(remove(self())).hasStatus(204);
		assertThat(remove(self())).hasStatus(204);
		send(this.issuer.token(UUID.randomUUID()).admin(), SampleFiles.png(30, 30));

		assertThat(fetch(self(), "64?v=3")).hasStatusOk();
		this.kafka.await(UserChanged.TOPIC, (record) -> isOurs(record.key()) && has(record.value(), "\"picture\":3"));
		assertThat(this.kafka.records(UserChanged.TOPIC)).filteredOn((record) -> isOurs(record.key()))
			.extracting((record) -> String.valueOf(record.value()).replaceAll(".*\"picture\":(\\w+).*", "$1"))
			.containsExactly("null", "1", "2", "null", "3");
	}

	@Test
	void isForThemselvesAndAdminsToChange() {
		assertThat(send(stranger(), PHOTO)).hasStatus(404);
		assertThat(remove(stranger())).hasStatus(404);
		assertThat(fetch(self(), "64")).hasStatus(404);
	}

	@Test
	void refusesFilesInDisguiseWhateverTheHeaderSays() {
		MvcTestResult answer = send(self(), "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));

		assertThat(answer).hasStatus(415)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[0].message")
			.asString()
			.contains("JPEG, PNG or WebP");
		assertThat(fetch(self(), "64")).hasStatus(404);
	}

	@Test
	void refusesMoreThanTenMegabytesAndNamesTheLimit() {
		byte[] large = Arrays.copyOf(PHOTO, 10 * 1024 * 1024 + 1);

		assertThat(send(self(), large)).hasStatus(413)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("10 MB");
		assertThat(send(self(), Arrays.copyOf(PHOTO, 10 * 1024 * 1024))).hasStatus(204);
	}

	private TestToken self() {
		return this.issuer.token(this.user).named("maria-" + this.user, "Maria Lopez");
	}

	private TestToken stranger() {
		return this.issuer.token(UUID.randomUUID());
	}

	private MvcTestResult send(TestToken token, byte[] file) {
		return this.mvc.put()
			.uri("/api/users/{id}/picture", this.user)
			.header(HttpHeaders.AUTHORIZATION, token.bearer())
			.contentType(MediaType.IMAGE_JPEG)
			.content(file)
			.exchange();
	}

	private MvcTestResult remove(TestToken token) {
		return this.mvc.delete()
			.uri("/api/users/{id}/picture", this.user)
			.header(HttpHeaders.AUTHORIZATION, token.bearer())
			.exchange();
	}

	private MvcTestResult fetch(TestToken token, String size) {
		return this.mvc.get()
			.uri("/api/users/" + this.user + "/picture/" + size)
			.header(HttpHeaders.AUTHORIZATION, token.bearer())
			.exchange();
	}

	private boolean isOurs(@Nullable String key) {
		return this.user.toString().equals(key);
	}

	private static boolean has(@Nullable String value, String part) {
		return value != null && value.contains(part);
	}

}
