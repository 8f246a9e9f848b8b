package io.fluffywaffle.client.join;

import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody may enrol.
 *
 * @param phone in E.164 where the link was texted to one
 */
public record Place(AccountFace account, EnrolmentSettings settings, @Nullable String phone) {
}
