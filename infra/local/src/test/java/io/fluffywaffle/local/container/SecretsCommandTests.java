package io.fluffywaffle.local.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.container.Containers.Result;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.secret.SealingKeys;
import io.fluffywaffle.local.secret.ServiceSecrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class SecretsCommandTests {

	@TempDir
	private Path root;

	private Containers containers;

	@BeforeEach
	void folders() {
		this.containers = new Containers(this.root);
	}

	@Test
	void writesForADemonstrationAllThatEachPartKeepsSecret() throws IOException {
		Result result = this.containers.secrets(true);

		assertThat(result.status()).isZero();
		ServiceSecrets known = ServiceSecrets.simulated(Secrets.open(this.root.resolve("home/secrets.json")));
		for (String part : ServiceSecrets.parts()) {
			Map<String, String> expected = new HashMap<>(known.of(part));
			expected.put("WAFFLE_DEMO", "true");
			assertThat(this.containers.files(part)).as(part).isEqualTo(expected);
		}
		assertThat(this.containers.read("simulator", "TWILIO_AUTH_TOKEN"))
			.isEqualTo(this.containers.read("messaging-service", "TWILIO_AUTH_TOKEN"));
	}

	@Test
	void changesNothingTheSecondTime() throws IOException {
		this.containers.secrets(true);
		Path file = this.containers.file("gateway", "WAFFLE_GATEWAY_SECRET");
		Object before = Files.getAttribute(file, "unix:ino");
		String value = Files.readString(file);

		assertThat(this.containers.secrets(true).status()).isZero();

		assertThat(Files.readString(file)).isEqualTo(value);
		assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(before);
	}

	@Test
	void letsNobodyElseRead() throws IOException {
		this.containers.put("gateway", "WAFFLE_GATEWAY_SECRET", "chosen by the operator");

		this.containers.secrets(false);

		for (String name : this.containers.files("gateway").keySet()) {
			assertThat(rights(this.containers.file("gateway", name))).as(name).isEqualTo("r--------");
		}
		assertThat(rights(this.root.resolve("run/gateway"))).isEqualTo("rwx------");
		assertThat(rights(this.root.resolve("home/secrets.json"))).isEqualTo("rw-------");
	}

	@Test
	void givesEachPartsSecretsToTheUserThatItRunsAs() throws IOException {
		assumeTrue(PartFolder.isRoot(), "only root gives files away");

		this.containers.secrets(true);

		assertThat(owner("run/postgres/POSTGRES_PASSWORD")).isEqualTo(999);
		assertThat(owner("run/keycloak")).isEqualTo(1000);
		assertThat(owner("run/keycloak/KC_DB_PASSWORD")).isEqualTo(1000);
		assertThat(owner("run/gateway/WAFFLE_GATEWAY_SECRET")).isEqualTo(10_001);
		assertThat(owner("home/secrets.json")).as("which the next command reads").isEqualTo(10_001);
	}

	@Test
	void asksAnOperatorForWhatNobodyElseKnows() throws IOException {
		Result result = this.containers.secrets(false);

		assertThat(result.status()).isEqualTo(1);
		assertThat(result.lines()).anyMatch((line) -> line.contains("messaging-service/TWILIO_AUTH_TOKEN"))
			.anyMatch((line) -> line.contains("notification-service/WAFFLE_SMTP_PASSWORD"));
		assertThat(this.containers.files("messaging-service")).containsKey("WAFFLE_SEALING_PRIVATE_KEYSET")
			.doesNotContainKeys("TWILIO_AUTH_TOKEN", "TWILIO_ACCOUNT_SID", "WAFFLE_DEMO");
		assertThat(this.root.resolve("run/simulator")).doesNotExist();
	}

	@Test
	void leavesWhatAnOperatorPutThereAndTellsItToTheOtherParts() throws IOException {
		this.containers.put("messaging-service", "TWILIO_AUTH_TOKEN", "token of the account\n");
		this.containers.put("identity-service", "WAFFLE_SMTP_PASSWORD", "pass word\n");
		this.containers.put("keycloak", "WAFFLE_GATEWAY_SECRET", "chosen by the operator");

		assertThat(this.containers.secrets(false).status()).isZero();

		assertThat(this.containers.read("messaging-service", "TWILIO_AUTH_TOKEN")).isEqualTo("token of the account\n");
		assertThat(this.containers.read("notification-service", "WAFFLE_SMTP_PASSWORD")).isEqualTo("pass word");
		assertThat(this.containers.read("setup", "WAFFLE_SMTP_PASSWORD")).isEqualTo("pass word");
		assertThat(this.containers.read("gateway", "WAFFLE_GATEWAY_SECRET")).isEqualTo("chosen by the operator");
		assertThat(this.containers.read("setup", "WAFFLE_GATEWAY_SECRET")).isEqualTo("chosen by the operator");
	}

	@Test
	void remakesNothingThatFilesHoldWhenItsOwnMemoryIsLost() throws IOException {
		this.containers.secrets(false);
		String bankKey = this.containers.read("account-service", "WAFFLE_BANK_KEY");
		String publicKeyset = this.containers.read("client-service", "WAFFLE_SEALING_PUBLIC_KEYSET");
		Files.delete(this.root.resolve("home/secrets.json"));
		Files.delete(this.containers.file("account-service", "WAFFLE_SEALING_PUBLIC_KEYSET"));

		this.containers.secrets(false);

		assertThat(this.containers.read("account-service", "WAFFLE_BANK_KEY")).isEqualTo(bankKey);
		assertThat(this.containers.read("account-service", "WAFFLE_SEALING_PUBLIC_KEYSET")).isEqualTo(publicKeyset);
	}

	@Test
	void namesTwoFilesThatDoNotBelongTogether() throws IOException {
		this.containers.secrets(false);
		this.containers.put("gateway", "WAFFLE_GATEWAY_SECRET", "another");

		assertThatExceptionOfType(LaunchFailure.class).isThrownBy(() -> this.containers.secrets(false))
			.withMessageContaining("gateway/WAFFLE_GATEWAY_SECRET")
			.withMessageContaining("keycloak/WAFFLE_GATEWAY_SECRET");

		this.containers.put("gateway", "WAFFLE_GATEWAY_SECRET",
				this.containers.read("keycloak", "WAFFLE_GATEWAY_SECRET"));
		this.containers.put("messaging-service", "WAFFLE_SEALING_PRIVATE_KEYSET", SealingKeys.generate());
		assertThatExceptionOfType(LaunchFailure.class).isThrownBy(() -> this.containers.secrets(false))
			.withMessageContaining("WAFFLE_SEALING_PRIVATE_KEYSET")
			.withMessageContaining("WAFFLE_SEALING_PUBLIC_KEYSET");
	}

	@Test
	void usesNoSecretsOfADemonstrationInEarnest() throws IOException {
		this.containers.secrets(true);

		assertThatExceptionOfType(LaunchFailure.class).isThrownBy(() -> this.containers.secrets(false))
			.withMessageContaining("demonstration");
	}

	@Test
	void overwritesNoSecretsWithThoseOfADemonstration() throws IOException {
		this.containers.put("postgres", "POSTGRES_PASSWORD", "chosen by the operator");

		assertThatExceptionOfType(LaunchFailure.class).isThrownBy(() -> this.containers.secrets(true))
			.withMessageContaining("no demonstration");

		assertThat(this.containers.read("postgres", "POSTGRES_PASSWORD")).isEqualTo("chosen by the operator");
	}

	@Test
	void printsNoSecret() throws IOException {
		String printed = this.containers.secrets(false).text();

		for (String part : ServiceSecrets.parts().stream().filter((one) -> !one.equals("simulator")).toList()) {
			assertThat(printed).doesNotContain(this.containers.files(part).values());
		}
	}

	private static String rights(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	private Object owner(String path) throws IOException {
		return Files.getAttribute(this.root.resolve(path), "unix:uid");
	}

}
