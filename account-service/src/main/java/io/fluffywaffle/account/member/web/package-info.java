/**
 * Members over REST.
 */
@NullMarked
package io.fluffywaffle.account.member.web;

import org.jspecify.annotations.NullMarked;
