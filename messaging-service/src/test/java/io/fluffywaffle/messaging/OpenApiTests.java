package io.fluffywaffle.messaging;

import io.fluffywaffle.testsupport.contracts.OpenApiContract;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@MessagingServiceTest
class OpenApiTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void promisesWhatItOffers() throws Exception {
		var document = this.mvc.get().uri("/v3/api-docs").exchange();

		assertThat(document).hasStatusOk();
		OpenApiContract.assertPromised("messaging-service", document.getResponse().getContentAsString());
	}

}
