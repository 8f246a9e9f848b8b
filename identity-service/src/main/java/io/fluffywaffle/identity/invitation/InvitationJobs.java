package io.fluffywaffle.identity.invitation;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finishes redemptions and answers claims, in the background. */
@Configuration(proxyBeanMethods = false)
class InvitationJobs {

	private static final Duration PAUSE = Duration.ofSeconds(10);

	@Bean
	OneTimeTask<Lease> finishRedemption(Redeemer redeemer) {
		return Tasks.oneTime(Lease.JOB)
			.onFailure((ended, operations) -> operations.reschedule(ended, ended.getTimeDone().plus(PAUSE)))
			.execute((lease, context) -> redeemer.finish(lease.getData()));
	}

	@Bean
	OneTimeTask<String> answerClaim(MailOrders mails) {
		return Tasks.oneTime(ClaimDesk.JOB)
			.onFailure((ended, operations) -> operations.reschedule(ended, ended.getTimeDone().plus(PAUSE)))
			.execute((claim, context) -> mails.claimed(claim.getData()));
	}

}
