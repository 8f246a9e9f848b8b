package io.fluffywaffle.defaults.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a handler below {@code {accountId}}. A handler without it is for every
 * member of the account and for nobody else.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {

	/** The least role in the account. */
	AccountRole role() default AccountRole.MEMBER;

	/** Whether an admin of the installation may, without being a member. */
	boolean orAdmin() default false;

}
