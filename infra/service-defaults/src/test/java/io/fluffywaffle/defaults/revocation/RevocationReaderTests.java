package io.fluffywaffle.defaults.revocation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.servers.RealServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;

/** The reader alone, as an application without a database has it. */
class RevocationReaderTests {

	private final UUID user = UUID.randomUUID();

	private final KafkaProbe kafka = new KafkaProbe(RealServers.kafka());

	@AfterEach
	void close() {
		this.kafka.close();
	}

	@Test
	void knowsAtStartWhatWasToldBefore() {
		this.kafka.createTopics(Set.of(TokensRevoked.TOPIC));
		tell();

		application(this.kafka.bootstrapServers())
			.run((started) -> assertThat(started.getBean(Revocations.class).against(token())).isPresent());
	}

	@Test
	void startsWithoutKafkaAndWithoutMuchDelay() {
		Instant begin = Instant.now();

		application("127.0.0.1:1").run((started) -> {
			assertThat(started).hasNotFailed();
			assertThat(started.getBean(Revocations.class).against(token())).isEmpty();
			assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(8));
		});
	}

	private void tell() {
		this.kafka.send(TokensRevoked.TOPIC, this.user.toString(), Map.of(), """
				{"userId": "%s", "before": "%s", "signedOut": true, "reason": "%s"}""".formatted(this.user,
				Instant.now(), "disabled"));
	}

	private Jwt token() {
		return Jwt.withTokenValue("token")
			.header("alg", "RS256")
			.subject(this.user.toString())
			.issuedAt(Instant.now().minusSeconds(5))
			.build();
	}

	private static ApplicationContextRunner application(String kafka) {
		return new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(RevocationAutoConfiguration.class))
			.withPropertyValues("spring.kafka.bootstrap-servers=" + kafka);
	}

}
