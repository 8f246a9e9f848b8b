package io.fluffywaffle.client.importing;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens with imports while nobody waits. */
@Configuration(proxyBeanMethods = false)
class ImportJobs {

	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** A quarter of an hour and more of a database that does not answer. */
	private static final int MOST_FAILURES = 1_000;

	@Bean
	CustomTask<ImportJob> importClients(ImportWorker worker) {
		return Tasks.custom(ImportJob.TASK).onFailure((ended, operations) -> {
			if (ended.getExecution().consecutiveFailures < MOST_FAILURES) {
				operations.reschedule(ended, ended.getTimeDone().plus(PAUSE));
			}
			else {
				worker.giveUp((ImportJob) ended.getExecution().taskInstance.getData(), "It failed again and again.");
				operations.remove();
			}
		}).execute((job, context) -> {
			boolean more = true;
			while (more && !context.getSchedulerState().isShuttingDown()) {
				more = worker.step(job.getData());
			}
			return more ? (ended, operations) -> operations.reschedule(ended, ended.getTimeDone())
					: new CompletionHandler.OnCompleteRemove<>();
		});
	}

	@Bean
	RecurringTask<Void> forgetOldImports(OldImports imports) {
		return Tasks.recurring("forget-old-imports", FixedDelay.ofHours(1))
			.execute((task, context) -> imports.forget());
	}

}
