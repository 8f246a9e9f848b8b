/**
 * The users of the installation, as identity-service tells of them.
 */
@NullMarked
package io.fluffywaffle.account.person;

import org.jspecify.annotations.NullMarked;
