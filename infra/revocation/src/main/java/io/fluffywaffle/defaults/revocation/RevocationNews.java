package io.fluffywaffle.defaults.revocation;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;

/**
 * Takes over what the topic tells, and tells the application: whoever keeps something
 * open for a token listens for {@link TokensRevoked}.
 */
final class RevocationNews {

	private static final Logger log = LoggerFactory.getLogger(RevocationNews.class);

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
		.build();

	private final Revocations revocations;

	private final ApplicationEventPublisher application;

	RevocationNews(Revocations revocations, ApplicationEventPublisher application) {
		this.revocations = revocations;
		this.application = application;
	}

	/** Passes over what cannot be read: it must not hide the revocations behind it. */
	void tell(ConsumerRecord<String, byte[]> record) {
		try {
			TokensRevoked revoked = JSON.readValue(record.value(), TokensRevoked.class);
			if (this.revocations.add(revoked)) {
				this.application.publishEvent(revoked);
			}
		}
		catch (JacksonException | IllegalArgumentException | NullPointerException ex) {
			log.error("No readable revocation at {}-{}@{}", record.topic(), record.partition(), record.offset());
		}
		catch (RuntimeException ex) {
			log.error("A revocation was not followed in full", ex);
		}
	}

	void forgetOld() {
		this.revocations.forgetOld();
	}

}
