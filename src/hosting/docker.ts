/** An image with the site in an nginx that runs as nobody in particular and speaks HTTP at 8080; TLS is for the server in front of it. */

import project from '../../package.json' with { type: 'json' };

const node = `node:${project.devDependencies.node}-bookworm-slim`;
const nginx = 'nginxinc/nginx-unprivileged:1.28.0-alpine';

export const dockerfile = (): string => `# Written by "npm run hosting". Change src/hosting/docker.ts, not this file.
# docker build --build-arg SITE_URL=https://hjalp.example.se -t felsok . && docker run --read-only --tmpfs /tmp -p 8080:8080 felsok

FROM ${node} AS build
ENV CI=true ASTRO_TELEMETRY_DISABLED=1
WORKDIR /felsok
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL
ARG BASE_PATH
RUN npm run build -- --precompressed && npm run --silent hosting -- nginx --root /srv/felsok > nginx.conf

FROM ${nginx}
COPY --from=build /felsok/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /felsok/dist /srv/felsok
EXPOSE 8080
ARG BASE_PATH
ENV BASE_PATH=$BASE_PATH
HEALTHCHECK CMD wget --quiet --spider "http://127.0.0.1:8080/$BASE_PATH/" || exit 1
`;
