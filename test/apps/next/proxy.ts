import { NextResponse, type NextRequest } from 'next/server';

export const proxy = ({ headers: received }: NextRequest) => {
  const nonce = btoa(crypto.randomUUID());
  const policy = `default-src 'self'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'nonce-${nonce}'`;
  const headers = new Headers(received);
  headers.set('x-nonce', nonce);
  // Next reads the nonce for its own scripts from here.
  headers.set('content-security-policy', policy);
  return NextResponse.next({
    headers: { 'content-security-policy': policy },
    request: { headers },
  });
};

export const config = { matcher: '/strict' };
