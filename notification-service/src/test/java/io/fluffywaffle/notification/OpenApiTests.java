package io.fluffywaffle.notification;

import io.fluffywaffle.testsupport.contracts.OpenApiContract;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

@NotificationServiceTest
class OpenApiTests {

	@Test
	void promisesWhatItAnswers(@LocalServerPort int port) {
		String document = RestClient.create("http://127.0.0.1:" + port)
			.get()
			.uri("/v3/api-docs")
			.retrieve()
			.body(String.class);

		assertThat(document).isNotNull();
		OpenApiContract.assertPromised("notification-service", document);
	}

}
