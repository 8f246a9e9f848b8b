package io.fluffywaffle.gateway.routing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import io.fluffywaffle.gateway.support.StandInService;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class PictureUploadTests {

	private static final int LARGEST = 10 * 1024 * 1024;

	@Autowired
	StandInService identity;

	@Autowired
	TestIssuer issuer;

	Http browser;

	@BeforeEach
	void setUp(@LocalServerPort int port) {
		this.identity.reset();
		this.browser = new Http(port);
	}

	@Test
	void takes10Megabytes() throws Exception {
		assertThat(put(BodyPublishers.ofByteArray(new byte[LARGEST])).statusCode()).isEqualTo(204);
		assertThat(this.identity.taken().body()).hasSize(LARGEST);
	}

	@Test
	void refusesMoreSoThatTheBrowserHearsWhy() throws Exception {
		for (int size : new int[] { LARGEST + 1, 3 * LARGEST }) {
			HttpResponse<String> answer = put(BodyPublishers.ofByteArray(new byte[size]));

			assertThat(answer.statusCode()).isEqualTo(413);
			assertThat(answer.body()).contains("/problems/too-large");
		}
		assertThat(this.identity.left()).isEmpty();
	}

	@Test
	void refusesMoreOfUnknownLength() throws Exception {
		HttpResponse<String> answer = put(
				BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3 * LARGEST])));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("/problems/too-large");
	}

	@Test
	void waitsForAPhoneOnABadLine() throws Exception {
		int size = 200 * 1024;

		HttpResponse<String> answer = put(
				BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new Slow(size)), size));

		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(this.identity.taken().body()).hasSize(size);
	}

	private HttpResponse<String> put(BodyPublisher picture) throws Exception {
		UUID person = UUID.randomUUID();
		return this.browser.send(this.browser.to("/api/users/" + person + "/picture")
			.header("Authorization", this.issuer.bearer(person))
			.header("Content-Type", "image/jpeg")
			.PUT(picture)
			.build());
	}

	/** Takes longer than an answer may. */
	private static final class Slow extends InputStream {

		private int left;

		Slow(int size) {
			this.left = size;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) == -1) ? -1 : one[0];
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			int read = Math.min(length, this.left);
			this.left -= read;
			new CompletableFuture<Void>().completeOnTimeout(null, 120, TimeUnit.MILLISECONDS).join();
			return (read == 0) ? -1 : read;
		}

	}

}
