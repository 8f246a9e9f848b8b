/**
 * Who is calling: a browser with a session or an API client with a token.
 */
@NullMarked
package io.fluffywaffle.gateway.login;

import org.jspecify.annotations.NullMarked;
