package io.fluffywaffle.defaults.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import io.fluffywaffle.sample.SampleServiceTest;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.kafka.core.KafkaAdmin;

import static org.assertj.core.api.Assertions.assertThat;

@SampleServiceTest
class TopicsTests {

	private static final String DAYS_35 = Long.toString(Duration.ofDays(35).toMillis());

	private final String name = "facts-" + UUID.randomUUID();

	@Autowired
	KafkaAdmin kafka;

	@Autowired
	ApplicationContext service;

	@Test
	void endTheLifeOfFactsInATopicThatKeptThemForEver() {
		create(Topics.ofFacts(this.name));
		awaitSetting(this.name, "retention.ms", "-1");

		create(Topics.ofFacts(this.name, Duration.ofDays(35)));

		awaitSetting(this.name, "retention.ms", DAYS_35);
		awaitSetting(this.name, "segment.ms", Long.toString(Duration.ofDays(1).toMillis()));
		awaitSetting(this.name + ".dlt", "retention.ms", DAYS_35);
	}

	@Test
	void leaveNothingOldInACompactedTopicForLongerThanAWeek() {
		create(Topics.ofLatestState(this.name));

		awaitSetting(this.name, "cleanup.policy", "compact");
		awaitSetting(this.name, "max.compaction.lag.ms", Long.toString(Duration.ofDays(7).toMillis()));
	}

	/** A broker hears of it a moment after the controller has written it down. */
	private void awaitSetting(String topic, String setting, String value) {
		Awaitility.await()
			.ignoreExceptionsMatching((ex) -> ex.getCause() instanceof UnknownTopicOrPartitionException)
			.untilAsserted(() -> assertThat(settingOf(topic, setting)).isEqualTo(value));
	}

	private void create(KafkaAdmin.NewTopics topics) {
		GenericApplicationContext owner = new GenericApplicationContext();
		owner.registerBean(KafkaAdmin.NewTopics.class, () -> topics);
		owner.refresh();
		this.kafka.setApplicationContext(owner);
		try (owner) {
			assertThat(this.kafka.initialize()).isTrue();
		}
		finally {
			this.kafka.setApplicationContext(this.service);
		}
	}

	private String settingOf(String topic, String setting) throws ExecutionException, InterruptedException {
		ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
		try (Admin admin = Admin.create(this.kafka.getConfigurationProperties())) {
			Map<ConfigResource, Config> configs = admin.describeConfigs(List.of(resource)).all().get();
			return configs.get(resource).get(setting).value();
		}
	}

}
