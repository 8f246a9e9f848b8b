package io.fluffywaffle.client.code;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends codes, and forgets old ones. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CodeProperties.class)
class CodeJobs {

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private static final Duration KEPT = Duration.ofDays(2);

	@Bean
	OneTimeTask<CodeJob> sendCode(CodeSender sender) {
		return Tasks.oneTime(CodeJob.TASK)
			.onFailure((ended, operations) -> operations.reschedule(ended, ended.getTimeDone().plus(PAUSE)))
			.execute((job, context) -> sender.decide(job.getData()));
	}

	@Bean
	RecurringTask<Void> forgetCodes(JdbcClient jdbc, Clock clock) {
		return Tasks.recurring("forget-codes", FixedDelay.ofHours(1)).execute((job, context) -> {
			Timestamp before = Timestamp.from(clock.instant().minus(KEPT));
			jdbc.sql("delete from phone_code where expires_at < ?").param(before).update();
			jdbc.sql("delete from code_count where starts < ?").param(before).update();
		});
	}

}
