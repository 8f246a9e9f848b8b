package io.fluffywaffle.gateway.routing;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;

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
class ImportUploadTests {

	private static final int LARGEST = 21 * 1024 * 1024;

	@Autowired
	StandInService client;

	@Autowired
	TestIssuer issuer;

	Http program;

	@BeforeEach
	void setUp(@LocalServerPort int port) {
		this.client.reset();
		this.program = new Http(port);
	}

	@Test
	void passesAFormWithAFileOnAsItIs() throws Exception {
		String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nphone\r\n--b--\r\n";

		assertThat(post(form.getBytes()).statusCode()).isEqualTo(204);
		assertThat(this.client.taken().body()).asString().isEqualTo(form);
	}

	@Test
	void takesALargeFileAndRefusesALarger() throws Exception {
		assertThat(post(new byte[LARGEST]).statusCode()).isEqualTo(204);
		assertThat(this.client.taken().body()).hasSize(LARGEST);

		assertThat(post(new byte[LARGEST + 1]).statusCode()).isEqualTo(413);
		assertThat(this.client.left()).isEmpty();
	}

	private HttpResponse<String> post(byte[] form) throws Exception {
		UUID person = UUID.randomUUID();
		return this.program.send(this.program.to("/api/accounts/" + UUID.randomUUID() + "/imports")
			.header("Authorization", this.issuer.bearer(person))
			.header("Content-Type", "multipart/form-data; boundary=b")
			.POST(BodyPublishers.ofByteArray(form))
			.build());
	}

}
