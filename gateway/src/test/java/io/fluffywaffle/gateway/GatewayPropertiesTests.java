package io.fluffywaffle.gateway;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GatewayPropertiesTests {

	private static final String ISSUER = "http://127.0.0.1:8180/realms/waffle";

	@ParameterizedTest
	@ValueSource(strings = { "", "texts.example.org", "https://texts.example.org/", "ftp://texts.example.org" })
	void namesAPublicAddressThatCannotBe(String publicUrl) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> new GatewayProperties(publicUrl, ISSUER, "secret"))
			.satisfies((ex) -> assertThat(ex.getReason()).contains("WAFFLE_PUBLIC_URL", "where browsers and Twilio",
					"Example: WAFFLE_PUBLIC_URL=https://texts.example.org"));
	}

	@Test
	void namesAMissingSecretAndShowsNone() {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> new GatewayProperties("http://127.0.0.1:8080", ISSUER, " "))
			.satisfies((ex) -> assertThat(ex.getReason()).contains("WAFFLE_GATEWAY_SECRET", "Example:"));
	}

	@Test
	void knowsWhereKeycloakIs() {
		GatewayProperties properties = new GatewayProperties("https://texts.example.org", ISSUER, "secret");

		assertThat(properties.issuerOrigin()).isEqualTo("http://127.0.0.1:8180");
		assertThat(properties.isSecure()).isTrue();
	}

}
