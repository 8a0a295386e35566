import { h } from '../dom';
import { install } from '../practice';
import { writeCard } from './card';
import { messageForm } from './form';
import { plainCard } from './plain';
import './generic.css';

install();

/** Fields that are no composers: a search, and something like a sign-in. */
const search = h('input', { type: 'search', placeholder: 'Search Nextdoor', 'aria-label': 'Search Nextdoor' });
const email = h('input', { type: 'email', name: 'email', placeholder: 'E-mail', autocomplete: 'username' });
const password = h('input', { type: 'password', name: 'password', placeholder: 'Password' });
const signIn = h('form', { class: 'card', id: 'sign-in' }, h('h2', {}, 'Invite a neighbour'), email, password);
signIn.append(h('button', { type: 'submit', class: 'quiet' }, 'Sign in'));
signIn.addEventListener('submit', (event) => event.preventDefault());

const feed = h('main', { 'data-testid': 'home-feed' }, messageForm(), writeCard(), plainCard());
const header = h('header', {}, h('div', { class: 'logo' }, 'nextdoor'), search);
document.getElementById('page')?.append(header, h('div', { class: 'columns' }, feed, h('aside', {}, signIn)));
