import './look/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { router } from './shell/routes';
import { Speaking } from './words/speaking';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no place for the application');
createRoot(place).render(<StrictMode><Speaking><RouterProvider router={router} /></Speaking></StrictMode>);
