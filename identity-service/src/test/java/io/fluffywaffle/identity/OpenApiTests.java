package io.fluffywaffle.identity;

import java.io.UnsupportedEncodingException;

import io.fluffywaffle.testsupport.contracts.OpenApiContract;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IdentityServiceTest
class OpenApiTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void promisesWhatItAnswers() throws UnsupportedEncodingException {
		OpenApiContract.assertPromised("identity-service",
				this.mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString());
	}

}
