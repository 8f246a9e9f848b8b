package io.fluffywaffle.identity.picture;

import java.util.UUID;

import io.fluffywaffle.identity.Caller;
import io.fluffywaffle.identity.IdentityServiceTest;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityServiceTest
class AuthorPictureTests {

	private static final String EXAMPLE_AUTHOR = "5f0c1c58-0f3c-4a4e-9d0a-2f6f3b1c0a01";

	private final UUID author = UUID.randomUUID();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	KafkaProbe kafka;

	@BeforeEach
	void showsThemselves() {
		Caller caller = new Caller(this.mvc, this.issuer.token(this.author).named("ana-" + this.author, "Ana Ruiz"));
		caller.get("/api/me");
		assertThat(this.mvc.put()
			.uri("/api/users/{id}/picture", this.author)
			.header(HttpHeaders.AUTHORIZATION, caller.token().bearer())
			.contentType(MediaType.IMAGE_JPEG)
			.content(SampleFiles.jpeg(300, 200))
			.exchange()).hasStatus(204);
	}

	@Test
	void showsVisitorsWhoPublishedAndNobodyElse() {
		assertThat(picture("")).hasStatus(404);

		this.kafka.send("notification.post.v1", UUID.randomUUID().toString(), "PostPublished", this.author,
				Contracts.example("notification.post.v1/PostPublished")
					.replace(EXAMPLE_AUTHOR, this.author.toString()));

		Awaitility.await().until(() -> picture("").getResponse().getStatus() == 200);
		assertThat(picture("?v=1")).hasContentType(MediaType.IMAGE_JPEG)
			.hasHeader(HttpHeaders.ETAG, "\"1\"")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=86400, public, immutable");
		assertThat(picture("?v=7")).hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
		assertThat(this.mvc.get()
			.uri("/authors/{id}/picture", this.author)
			.header(HttpHeaders.IF_NONE_MATCH, "\"1\"")
			.exchange()).hasStatus(304);
	}

	private MvcTestResult picture(String version) {
		return this.mvc.get().uri("/authors/" + this.author + "/picture" + version).exchange();
	}

}
