package io.fluffywaffle.notification.webhook;

import java.time.Duration;
import java.util.UUID;

import io.fluffywaffle.local.secret.EncryptionKeys;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SecretBoxTests {

	@Test
	void opensASecretForItsOwnWebhookOnly() throws Exception {
		SecretBox box = new SecretBox(new WebhookProperties(EncryptionKeys.generate(), false, 1, 1, Duration.ZERO,
				Duration.ZERO, Duration.ZERO, Duration.ZERO));
		UUID webhook = UUID.randomUUID();
		WebhookSecret secret = WebhookSecret.fresh();

		byte[] closed = box.close(webhook, secret);

		assertThat(box.open(webhook, closed)).isEqualTo(secret);
		assertThatIllegalStateException().isThrownBy(() -> box.open(UUID.randomUUID(), closed));
	}

	@Test
	void needsAKeyset() {
		assertThat(SecretBox.required().wellFormed()).accepts(EncryptionKeys.generate())
			.rejects("", "nonsense", "e30=");
	}

}
