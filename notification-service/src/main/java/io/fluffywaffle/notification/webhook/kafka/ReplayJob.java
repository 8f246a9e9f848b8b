package io.fluffywaffle.notification.webhook.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.fluffywaffle.defaults.kafka.PoisonRecordException;
import io.fluffywaffle.notification.webhook.Deliveries;
import io.fluffywaffle.notification.webhook.Fact;
import io.fluffywaffle.notification.webhook.Replay;
import io.fluffywaffle.notification.webhook.ReplayTarget;
import io.fluffywaffle.notification.webhook.ReplayTargets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Does replays; one that ended half-way begins anew and doubles nothing. */
@Configuration(proxyBeanMethods = false)
class ReplayJob {

	private static final Duration PAUSE = Duration.ofSeconds(10);

	@Bean
	OneTimeTask<Replay> replayFacts(ReplayTargets targets, PastFacts past, FactReader reader, Deliveries deliveries) {
		return Tasks.oneTime(Replay.JOB)
			.onFailure((ended, operations) -> operations.reschedule(ended, ended.getTimeDone().plus(PAUSE)))
			.execute((job, context) -> {
				Replay replay = job.getData();
				targets.find(replay).ifPresent((target) -> {
					past.read(target.accountId(), replay.from(),
							(records) -> deliveries.addReplayed(replay, facts(records, reader, target, replay)));
					deliveries.release(replay);
				});
			});
	}

	private static List<Fact> facts(List<ConsumerRecord<String, byte[]>> records, FactReader reader,
			ReplayTarget target, Replay replay) {
		return records.stream()
			.flatMap((record) -> read(record, reader))
			.filter((fact) -> target.events().contains(fact.type()) && replay.isAbout(fact))
			.toList();
	}

	/** What is no fact is among the dead letters already. */
	private static Stream<Fact> read(ConsumerRecord<String, byte[]> record, FactReader reader) {
		try {
			return reader.read(record).stream();
		}
		catch (PoisonRecordException ex) {
			return Optional.<Fact>empty().stream();
		}
	}

}
